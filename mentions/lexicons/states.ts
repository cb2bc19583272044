/**
 * Forms of state that rule an office out, for states a text leaves unsaid: a
 * "President" without a state is not of a monarchy, a "Prime Minister" not of a
 * state whose president leads the government. Sure cases only.
 */
export const statesWithout = {
  president: 'GB JP AU CA NZ TH MY KH BN NL BE SE NO DK JO SA KW BH OM MA LU BT LS SZ TO PG SB JM BS BZ LI MC VA QA AE',
  pm: 'US BR MX AR CO ID PH CL CR UY PY EC BO VE HN GT SV PA DO NG KE GH ZA ZM CY TR VA CH SA',
};

/** States that have an office texts speak of without the state's name. Sure cases only. */
export const statesWith = {
  chancellor: 'GB DE AT',
  monarch: 'GB AU CA NZ JP TH MY KH BN NL BE ES SE NO DK JO SA KW BH OM QA AE MA LU BT LS SZ TO LI MC VA',
};
