/** Bodies of the United Nations, without "United Nations" or "UN" before them. */
const ofTheUnitedNations = [
  'Security Council',
  'General Assembly',
  'Human Rights Council',
  'Human Rights Office',
  'Economic and Social Council',
  'Industrial Development Organization',
  'Educational, Scientific and Cultural Organization',
  'Educational, Scientific and Cultural Organisation',
  "Children's Fund",
  'Development Programme',
  'Development Program',
  'Environment Programme',
  'Environment Program',
  'Population Fund',
  'Capital Development Fund',
  'Human Settlements Programme',
  'Relief and Works Agency',
  'Conference on Trade and Development',
  'Trade and Development',
  'Tourism',
  'Office on Drugs and Crime',
  'Office for Project Services',
  'Office for Disaster Risk Reduction',
  'Office for the Coordination of Humanitarian Affairs',
  'Office for Disarmament Affairs',
  'Institute for Training and Research',
  'Economic and Social Commission for Asia and the Pacific',
  'Economic Commission for Africa',
  'Framework Convention on Climate Change',
  'Assistance Mission in Afghanistan',
  'Interim Force in Lebanon',
  'Volunteers',
];

/** Organisations of states, by their short names: `CODE:name|name`, one a line. Written from public knowledge. */
export const organisations = `UN:UN|U.N.|United Nations|${ofTheUnitedNations.map((name) => `United Nations ${name}|UN ${name}|U.N. ${name}`).join('|')}|\
UNSC|UNGA|UNSG|UNICEF|UNESCO|UNHCR|UNDP|UNRWA|UNWRA|UNFPA|UNODC|UNEP|UN-Habitat|UN Habitat|UN Women|UNAIDS|UNHRC|UNOPS|UNITAR|UNDRR|UNFCCC|UNCTAD|UNIDO|UNESCAP|ESCAP|ECLAC|UNECE|ECOSOC|OHCHR|OCHA|IOM|ITU|ICAO|WIPO|WMO|UNWTO|IFAD|IPCC|\
UNIFIL|UNAMA|UNAMI|UNDOF|UNFICYP|MINUSMA|MINUSCA|MONUSCO|UNSCOM|UNMOVIC|UNMISS|UNMIK|UNPROFOR|\
International Organization for Migration|International Organisation for Migration|\
International Telecommunication Union|International Maritime Organization|International Maritime Organisation|International Civil Aviation Organization|International Civil Aviation Organisation|\
World Intellectual Property Organization|World Intellectual Property Organisation|World Meteorological Organization|World Meteorological Organisation|\
World Tourism Organization|World Tourism Organisation|Universal Postal Union|International Fund for Agricultural Development|Intergovernmental Panel on Climate Change|UN refugee agency|U.N. refugee agency
WHO:WHO|World Health Organization|World Health Organisation
PAHO:PAHO|Pan American Health Organization
EU:EU|E.U.|European Union|European Commission|European Council|European Parliament|Eurogroup|Frontex|EU Commission|European External Action Service|European Investment Bank|European Court of Justice|European Court of Auditors|European Defence Agency|European Medicines Agency|ESMA|ECDC|EASA|EEAS|Europol|Eurojust
NATO:NATO|North Atlantic Treaty Organization|ISAF|KFOR|SFOR
ASEAN:ASEAN|Association of Southeast Asian Nations|ASEAN Inter-Parliamentary Assembly|AIPA
IMF:IMF|International Monetary Fund
WB:World Bank|WB|International Finance Corporation
WTO:WTO|World Trade Organization|World Trade Organisation
IAEA:IAEA|International Atomic Energy Agency
ILO:ILO|International Labour Organization|International Labour Organisation|International Labor Organization
FAO:FAO|Food and Agriculture Organization|Food and Agriculture Organisation
WFP:WFP|World Food Programme|World Food Program
ICC:ICC|International Criminal Court
ICJ:ICJ|International Court of Justice
ITLOS:ITLOS|International Tribunal for the Law of the Sea
ISA:International Seabed Authority
PCA:Permanent Court of Arbitration
OSCE:OSCE|ODIHR|Organization for Security and Cooperation in Europe|Organization for Security and Co-operation in Europe|Organisation for Security and Cooperation in Europe|Organisation for Security and Co-operation in Europe
Council of Europe:Council of Europe
EFTA:EFTA|European Free Trade Association
African Union:African Union|AU|Africa CDC|AMISOM|ATMIS
OAU:OAU|Organisation of African Unity|Organization of African Unity
SADC:SADC|Sadc|Southern African Development Community
EAC:East African Community
IGAD:IGAD|Intergovernmental Authority on Development
ECOWAS:ECOWAS|Economic Community of West African States
COMESA:COMESA|Common Market for Eastern and Southern Africa
CARICOM:CARICOM|Caricom|Caribbean Community
CELAC:CELAC|Community of Latin American and Caribbean States
OAS:OAS|Organization of American States|Organisation of American States
Mercosur:Mercosur
SAARC:SAARC|South Asian Association for Regional Cooperation
BIMSTEC:BIMSTEC
IORA:IORA|Indian Ocean Rim Association
CICA:CICA|Conference on Interaction and Confidence Building Measures in Asia
MRC:Mekong River Commission
APO:Asian Productivity Organization
PIF:Pacific Islands Forum
MSG:Melanesian Spearhead Group
AfDB:African Development Bank
AIIB:AIIB|Asian Infrastructure Investment Bank
ADB:ADB|Asian Development Bank
IDB:Inter-American Development Bank
IsDB:Islamic Development Bank
NDB:New Development Bank
EBRD:EBRD|European Bank for Reconstruction and Development
ECB:ECB|European Central Bank
BIS:Bank for International Settlements
GCF:Green Climate Fund
GEF:Global Environment Facility
Arab League:Arab League|League of Arab States
GCC:GCC|Gulf Cooperation Council
OPEC:OPEC|OPEC+|Organization of the Petroleum Exporting Countries
OIC:OIC|Organization of Islamic Cooperation|Organisation of Islamic Cooperation
OECD:OECD|Organization for Economic Cooperation and Development|Organisation for Economic Co-operation and Development|Organisation for Economic Cooperation and Development
IEA:International Energy Agency
IRENA:IRENA|International Renewable Energy Agency
FATF:FATF|Financial Action Task Force
APEC:APEC|Asia-Pacific Economic Cooperation
SCO:SCO|Shanghai Cooperation Organization|Shanghai Cooperation Organisation
CSTO:CSTO|Collective Security Treaty Organization|Collective Security Treaty Organisation
CIS:CIS|Commonwealth of Independent States
EAEU:EAEU|Eurasian Economic Union|Eurasian Economic Commission
OTS:Organization of Turkic States|Organisation of Turkic States
Interpol:Interpol|INTERPOL
WCO:World Customs Organization|World Customs Organisation
WOAH:World Organisation for Animal Health|World Organization for Animal Health
CTBTO:CTBTO|Comprehensive Nuclear-Test-Ban Treaty Organization
OPCW:OPCW|Organisation for the Prohibition of Chemical Weapons|Organization for the Prohibition of Chemical Weapons
Commonwealth:Commonwealth
OIF:OIF|Francophonie|Organisation Internationale de la Francophonie
IPU:Inter-Parliamentary Union|IPU
ICRC:ICRC|Red Cross|International Committee of the Red Cross
IFRC:IFRC
`;
