/**
 * Surnames that tell how a name is built, without diacritics: in a Vietnamese name
 * the last part stands alone, in a Chinese or Korean one the first.
 */
export const nameOrders = {
  vietnamese:
    'nguyen tran uong le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh mai dao doan ha lam luong truong to ta luu chu thai chau quach phung thach kieu vuong tong cao la lo nong be tang ton cu khuat giap giang van mac dam quan bien',
  familyFirst:
    'xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao cheng cao yuan deng peng zeng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan qian yin chang qiao lai gong wen ke kim lee park choi jung cho kang yoon lim shin moon hwang ahn ban chung ri pak jang hong suh hun bo chai fu ge geng hua ji kuang lei le ling mu nie niu pang pei qi rong shang shen sheng teng tong weng xing ying yue zhan zhuang zong ' +
    'teo gan goh ong ng lan kuo tsai hsu wong leung',
};
