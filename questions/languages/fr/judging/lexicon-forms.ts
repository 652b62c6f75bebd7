// French forms that no ending explains. Own list.

/** The dictionary form first, then its forms. */
export const frForms = `
oeil yeux
ciel cieux
monsieur messieurs
madame mesdames
travail travaux
nouveau nouvel nouvelle nouvelles
beau bel belle belles
vieux vieil vieille vieilles
bon bonne bonnes
bas basse basses
long longue longues
public publique publiques
blanc blanche blanches
faux fausse fausses
`;
