// Places, organisations and given names of French news. Own list; country names and codes as CLDR and ISO 3166 have them.

/** Countries: name|aliases, code, adjectives, capital. */
export const countries: readonly (readonly [
  names: string,
  code: string,
  adjectives: string,
  capital: string,
])[] = [
  ['France', 'FR', 'français|française|françaises', 'Paris'],
  ['Belgique', 'BE', 'belge|belges', 'Bruxelles'],
  ['Suisse', 'CH', 'suisse|suisses', 'Berne'],
  ['Luxembourg', 'LU', 'luxembourgeois|luxembourgeoise', 'Luxembourg'],
  ['Allemagne', 'DE', 'allemand|allemande|allemands|allemandes', 'Berlin'],
  ['Italie', 'IT', 'italien|italienne|italiens|italiennes', 'Rome'],
  ['Espagne', 'ES', 'espagnol|espagnole|espagnols|espagnoles', 'Madrid'],
  ['Portugal', 'PT', 'portugais|portugaise|portugaises', 'Lisbonne'],
  ['Royaume-Uni', 'GB', 'britannique|britanniques|anglais|anglaise', 'Londres'],
  ['Irlande', 'IE', 'irlandais|irlandaise|irlandaises', 'Dublin'],
  ['Pays-Bas', 'NL', 'néerlandais|néerlandaise|néerlandaises', 'Amsterdam'],
  ['Danemark', 'DK', 'danois|danoise|danoises', 'Copenhague'],
  ['Norvège', 'NO', 'norvégien|norvégienne|norvégiens', 'Oslo'],
  ['Suède', 'SE', 'suédois|suédoise|suédoises', 'Stockholm'],
  ['Finlande', 'FI', 'finlandais|finlandaise', 'Helsinki'],
  ['Pologne', 'PL', 'polonais|polonaise', 'Varsovie'],
  ['Autriche', 'AT', 'autrichien|autrichienne', 'Vienne'],
  ['Grèce', 'GR', 'grec|grecque|grecs', 'Athènes'],
  ['Roumanie', 'RO', 'roumain|roumaine', 'Bucarest'],
  ['Russie', 'RU', 'russe|russes', 'Moscou'],
  ['Ukraine', 'UA', 'ukrainien|ukrainienne|ukrainiens', 'Kiev'],
  ['Turquie', 'TR', 'turc|turque|turcs', 'Ankara'],
  ['Syrie', 'SY', 'syrien|syrienne|syriens', 'Damas'],
  ['Liban', 'LB', 'libanais|libanaise', 'Beyrouth'],
  ['Jordanie', 'JO', 'jordanien|jordanienne', 'Amman'],
  ['Irak', 'IQ', 'irakien|irakienne', 'Bagdad'],
  ['Iran', 'IR', 'iranien|iranienne', 'Téhéran'],
  ['Israël', 'IL', 'israélien|israélienne', 'Jérusalem'],
  ['Égypte', 'EG', 'égyptien|égyptienne', 'Le Caire'],
  ['Maroc', 'MA', 'marocain|marocaine', 'Rabat'],
  ['Algérie', 'DZ', 'algérien|algérienne', 'Alger'],
  ['Tunisie', 'TN', 'tunisien|tunisienne', 'Tunis'],
  ['Sénégal', 'SN', 'sénégalais|sénégalaise', 'Dakar'],
  ["Côte d'Ivoire", 'CI', 'ivoirien|ivoirienne', 'Yamoussoukro'],
  ['Mali', 'ML', 'malien|malienne', 'Bamako'],
  ['Cameroun', 'CM', 'camerounais|camerounaise', 'Yaoundé'],
  ['États-Unis', 'US', 'américain|américaine|américains|américaines', 'Washington'],
  ['Canada', 'CA', 'canadien|canadienne|canadiens', 'Ottawa'],
  ['Mexique', 'MX', 'mexicain|mexicaine', 'Mexico'],
  ['Brésil', 'BR', 'brésilien|brésilienne', 'Brasilia'],
  ['Chine', 'CN', 'chinois|chinoise|chinoises', 'Pékin'],
  ['Japon', 'JP', 'japonais|japonaise|japonaises', 'Tokyo'],
  ['Inde', 'IN', 'indien|indienne', 'New Delhi'],
  ['Australie', 'AU', 'australien|australienne', 'Canberra'],
];

/** Cities by country. */
export const cities: readonly (readonly [code: string, names: string])[] = [
  [
    'FR',
    'Marseille, Lyon, Toulouse, Nice, Nantes, Montpellier, Strasbourg, Bordeaux, Lille, Rennes, Reims, Saint-Étienne, Toulon, Grenoble, Dijon, Angers, Nîmes, Brest, Limoges, Tours, Amiens, Annecy, Perpignan, Metz, Besançon, Orléans, Rouen, Caen, Nancy, Avignon, La Rochelle, Pau, Lorient, Vannes, Quimper, Saint-Malo, Bayonne, Chambéry',
  ],
  ['BE', 'Anvers, Gand, Liège, Namur, Charleroi, Bruges, Louvain'],
  ['CH', 'Genève, Lausanne, Zurich, Bâle, Fribourg, Neuchâtel, Sion'],
  ['CA', 'Montréal, Québec, Toronto, Vancouver'],
  ['DE', 'Munich, Hambourg, Francfort, Cologne, Stuttgart'],
  ['IT', 'Milan, Turin, Gênes, Naples, Venise, Florence, Bologne'],
  ['ES', 'Barcelone, Valence, Séville, Bilbao'],
  ['PT', 'Porto, Coimbra'],
  ['GB', 'Manchester, Liverpool, Glasgow, Édimbourg, Bristol'],
  ['MA', 'Casablanca, Marrakech, Fès, Tanger'],
  ['TN', 'Sfax, Sousse'],
  ['DZ', 'Oran, Constantine'],
  ['SN', 'Saint-Louis, Thiès'],
  ['SY', 'Alep, Homs, Lattaquié'],
];

/** Organisations: name|aliases, sort. */
export const organisations: readonly (readonly [names: string, sort: string])[] = [
  ['Nations unies|ONU', 'un'],
  ['Organisation mondiale de la santé|OMS', 'un'],
  ['Unesco|UNESCO', 'un'],
  ['Unicef', 'un'],
  ['Union européenne|UE', 'bloc'],
  ['Commission européenne', 'bloc'],
  ['Union africaine', 'bloc'],
  ['Otan|OTAN', 'bloc'],
  ['Banque mondiale', 'bank'],
  ['Fonds monétaire international|FMI', 'bank'],
  ['Agence France-Presse|AFP', 'news-agency'],
  ['Croix-Rouge', 'charity'],
  ['Médecins sans frontières', 'charity'],
  ['Kremlin', 'government'],
  ['Maison-Blanche|Maison Blanche', 'government'],
  ['CNRS', 'research'],
  ['Inserm', 'research'],
];

/** Men's given names. */
export const menNames =
  'Jean Pierre Michel André Philippe Jacques Bernard Alain Daniel Gérard Christian Patrick François Nicolas Laurent Thierry Stéphane Éric Olivier Pascal David Julien Sébastien Frédéric Christophe Vincent Bruno Guillaume Alexandre Antoine Thomas Maxime Mathieu Matthieu Benoît Fabien Cédric Jérôme Yann Yves Loïc Erwan Ronan Gaël Tanguy Hugo Lucas Louis Paul Arthur Jules Gabriel Raphaël Adam Victor Simon Marc Luc Étienne Émile Henri Georges Marcel René Robert Roger Rémi Rémy Samuel Romain Quentin Baptiste Clément Emmanuel Karim Mehdi Ahmed Mohamed Omar Ali Hassan Youssef Ibrahim Samir Rachid Moussa Amadou Mamadou Ousmane Vladimir Donald Joe Bachar Lionel Fabrice Gilles Denis Didier Hervé Serge Xavier Armand Aurélien Corentin Malo';
/** Women's given names. */
export const womenNames =
  'Marie Jeanne Françoise Monique Catherine Nathalie Isabelle Jacqueline Anne Sylvie Martine Christine Valérie Sophie Véronique Céline Sandrine Aurélie Stéphanie Émilie Julie Camille Léa Manon Chloé Emma Louise Alice Inès Lina Sarah Laura Mathilde Pauline Marine Clara Juliette Charlotte Lucie Élodie Caroline Hélène Claire Agnès Brigitte Corinne Florence Laurence Delphine Virginie Élise Élisabeth Marguerite Madeleine Simone Suzanne Yvonne Odile Solène Maëlle Gwenaëlle Rozenn Nolwenn Anaïs Margaux Éléonore Victoire Apolline Fatima Aïcha Leïla Nadia Samira Amina Khadija Awa Aminata Fatou Mariam Ursula Angela Blandine Capucine Estelle Noémie Ombeline Rachel Salomé';
