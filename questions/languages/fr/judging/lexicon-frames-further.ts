// More French verbs with the words that belong to them; a verb of two words is one that only these say. Own list.

/** Phrases, separated by «|», then «>» and the verb; infinitives. */
export const frFurtherFrames = `
mettre au point>élaborer;voir le jour|venir au monde>naître;prendre la fuite>enfuir;mettre au monde|donner naissance à>accoucher;user de|faire usage de>utiliser
prendre la décision|prendre une décision>décider;prendre pour cible>cibler;prendre ses fonctions|prendre leurs fonctions>prendre fonctions
mettre en œuvre|mettre en application>appliquer;remettre en liberté|mettre en liberté>libérer;mettre en prison|jeter en prison>emprisonner
mettre en danger|mettre en péril>mettre en danger;mettre à jour>actualiser;mettre à mort>exécuter;mettre à sac>piller;mettre en évidence|mettre en lumière>mettre en évidence
mettre au courant>informer;remettre en cause|remettre en question>remettre en cause;tenir compte de|prendre en compte|prendre en considération>prendre en compte
apporter son soutien à|apporter leur soutien à>soutenir;prêter main-forte à|prêter assistance à|porter assistance à|apporter son aide à|apporter leur aide à>aider
donner son feu vert à|donner le feu vert à|donner son accord à>approuver;rendre hommage à>honorer;rendre public>publier;rendre possible>permettre
avoir besoin de>nécessiter;avoir peur de>craindre;passer à tabac>tabasser;passer en revue>examiner;passer aux aveux>avouer;passer commande de>commander
porter plainte|déposer plainte>porter plainte;lancer une attaque contre|mener une attaque contre>attaquer;mener une enquête|conduire une enquête>enquêter
faire don de>donner;faire mention de>mentionner;faire obstacle à>entraver;faire ses débuts|faire leurs débuts>débuter;faire feu|ouvrir le feu>tirer
jeter l'éponge>abandonner;tirer profit de|tirer parti de>profiter;poser sa candidature|déposer sa candidature|présenter sa candidature>poser candidature
remettre sa démission|présenter sa démission|donner sa démission>remettre démission;quitter ses fonctions|quitter son poste|quitter leurs fonctions>quitter poste
déposer les armes|rendre les armes>rendre armes;entrer en collision avec>percuter;prendre sa retraite|partir à la retraite|partir en retraite>prendre retraite
trouver un accord|parvenir à un accord|aboutir à un accord|conclure un accord>conclure accord;coûter la vie à|causer la mort de|provoquer la mort de|entraîner la mort de|donner la mort à>tuer
décrocher la victoire|remporter la victoire>gagner;essuyer un échec|subir un échec>échouer;subir une défaite|essuyer une défaite|concéder une défaite>perdre
lever le voile sur>dévoiler;consentir à>accepter;souffrir de|être atteint de|être atteinte de>souffrir;rendre l'âme>mourir
faire face à>affronter
`;
