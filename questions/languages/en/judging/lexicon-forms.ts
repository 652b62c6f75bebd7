// English forms that no ending explains. Own list.

/** The dictionary form first, then its forms. */
export const enForms = `
man men
woman women
child children
person people
people peoples
foot feet
wife wives
knife knives
wolf wolves
half halves
thief thieves
leaf leaves
life lives
crisis crises
basis bases
diagnosis diagnoses
analysis analyses
criterion criteria
phenomenon phenomena
taxi taxis
acquit acquitted acquitting
die dying
lie lying
tie tying
have has had having
do does did done doing
tooth teeth
mouse mice
`;
