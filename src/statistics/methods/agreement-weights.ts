/** How far grades i and j of a scale with `grades` steps count as agreement: 1 the same, 0 not at all. */
export type AgreementWeights = (i: number, j: number, grades: number) => number;

/** Only the same grade is agreement (the unweighted statistics). */
export const identityWeights: AgreementWeights = (i, j) => (i === j ? 1 : 0);

/** Each step apart costs the same. Cicchetti & Allison, Am. J. EEG Technol. 11 (1971) 101. */
export const linearWeights: AgreementWeights = (i, j, grades) => 1 - Math.abs(i - j) / (grades - 1);

/** A distance costs its square: near misses little, far ones much. Fleiss & Cohen, Educ. Psychol. Meas. 33 (1973) 613. */
export const quadraticWeights: AgreementWeights = (i, j, grades) => 1 - ((i - j) / (grades - 1)) ** 2;
