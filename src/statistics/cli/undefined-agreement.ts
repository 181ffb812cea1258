/** Why a measure of agreement is null. */
export const undefinedAgreement =
  "Hvor der står null, er der for få sager at regne på, eller svarene er for ens til, at tilfældig enighed eller usikkerhed kan regnes ud.";
