// French verbs with the words that belong to them, and the verb that says the same; reflexive « se » is set aside. Own list.

/** Phrases, separated by «|», then «>» and the verb; infinitives. */
export const frFrames = `
avoir lieu>dérouler;mettre en place|mettre sur pied>instaurer;mettre fin à|mettre un terme à>arrêter;prendre part à|participer à>participer
entrer en vigueur|prendre effet>entrer en vigueur;prendre fin>terminer;prendre feu>brûler;donner lieu à>provoquer;rendre visite à>visiter
venir en aide à|porter secours à>aider;emparer de>saisir;mettre en garde>avertir;mettre en cause>accuser;mettre le feu à>incendier
perdre la vie|trouver la mort>mourir;avoir recours à|recourir à>utiliser;procéder à>effectuer;remonter à|dater de>dater`;
