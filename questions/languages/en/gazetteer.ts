// Places, organisations and given names of English news. Own list; country names and codes as CLDR and ISO 3166 have them.

/** Countries: name|aliases, code, adjectives, capital. */
export const countries: readonly (readonly [
  names: string,
  code: string,
  adjectives: string,
  capital: string,
])[] = [
  ['Syria', 'SY', 'Syrian', 'Damascus'],
  ['Lebanon', 'LB', 'Lebanese', 'Beirut'],
  ['Jordan', 'JO', 'Jordanian', 'Amman'],
  ['Iraq', 'IQ', 'Iraqi', 'Baghdad'],
  ['Israel', 'IL', 'Israeli', 'Jerusalem'],
  ['Egypt', 'EG', 'Egyptian', 'Cairo'],
  ['Saudi Arabia', 'SA', 'Saudi', 'Riyadh'],
  ['Qatar', 'QA', 'Qatari', 'Doha'],
  ['Turkey|Türkiye', 'TR', 'Turkish', 'Ankara'],
  ['Iran', 'IR', 'Iranian', 'Tehran'],
  ['Morocco', 'MA', 'Moroccan', 'Rabat'],
  ['Algeria', 'DZ', 'Algerian', 'Algiers'],
  ['Tunisia', 'TN', 'Tunisian', 'Tunis'],
  ['Russia', 'RU', 'Russian', 'Moscow'],
  ['Ukraine', 'UA', 'Ukrainian', 'Kyiv'],
  ['France', 'FR', 'French', 'Paris'],
  ['Germany', 'DE', 'German', 'Berlin'],
  ['the United Kingdom|United Kingdom|Britain|UK', 'GB', 'British', 'London'],
  ['Ireland', 'IE', 'Irish', 'Dublin'],
  ['Scotland', 'GB', 'Scottish', 'Edinburgh'],
  ['Wales', 'GB', 'Welsh', 'Cardiff'],
  ['Norway', 'NO', 'Norwegian', 'Oslo'],
  ['Sweden', 'SE', 'Swedish', 'Stockholm'],
  ['Denmark', 'DK', 'Danish', 'Copenhagen'],
  ['Finland', 'FI', 'Finnish', 'Helsinki'],
  ['Iceland', 'IS', 'Icelandic', 'Reykjavik'],
  ['the Netherlands|Netherlands', 'NL', 'Dutch', 'Amsterdam'],
  ['Belgium', 'BE', 'Belgian', 'Brussels'],
  ['Spain', 'ES', 'Spanish', 'Madrid'],
  ['Portugal', 'PT', 'Portuguese', 'Lisbon'],
  ['Italy', 'IT', 'Italian', 'Rome'],
  ['Greece', 'GR', 'Greek', 'Athens'],
  ['Poland', 'PL', 'Polish', 'Warsaw'],
  ['Switzerland', 'CH', 'Swiss', 'Bern'],
  ['Austria', 'AT', 'Austrian', 'Vienna'],
  ['the United States|United States|US|USA|America', 'US', 'American', 'Washington'],
  ['Canada', 'CA', 'Canadian', 'Ottawa'],
  ['Mexico', 'MX', 'Mexican', 'Mexico City'],
  ['Brazil', 'BR', 'Brazilian', 'Brasilia'],
  ['China', 'CN', 'Chinese', 'Beijing'],
  ['Japan', 'JP', 'Japanese', 'Tokyo'],
  ['India', 'IN', 'Indian', 'New Delhi'],
  ['Pakistan', 'PK', 'Pakistani', 'Islamabad'],
  ['Australia', 'AU', 'Australian', 'Canberra'],
  ['New Zealand', 'NZ', 'New Zealand', 'Wellington'],
  ['Kenya', 'KE', 'Kenyan', 'Nairobi'],
  ['Nigeria', 'NG', 'Nigerian', 'Abuja'],
  ['South Africa', 'ZA', 'South African', 'Pretoria'],
];

/** Cities by country. */
export const cities: readonly (readonly [code: string, names: string])[] = [
  [
    'GB',
    'Manchester, Liverpool, Birmingham, Leeds, Bristol, Glasgow, Aberdeen, Inverness, Oban, Belfast, Oxford, Cambridge, York, Newcastle, Southampton, Plymouth, Swansea, Norwich, Exeter, Hull',
  ],
  ['IE', 'Cork, Galway, Limerick, Waterford'],
  [
    'US',
    'New York, Los Angeles, Chicago, Boston, Miami, Seattle, Denver, Atlanta, Houston, Philadelphia, Detroit, San Francisco',
  ],
  ['CA', 'Toronto, Montreal, Vancouver, Halifax, Calgary'],
  ['FR', 'Marseille, Lyon, Nice, Toulouse, Bordeaux, Brest'],
  ['DE', 'Munich, Hamburg, Frankfurt, Cologne, Bremen, Dresden'],
  ['NO', 'Bergen, Stavanger, Trondheim'],
  ['SE', 'Gothenburg, Malmö'],
  ['DK', 'Aarhus, Odense, Esbjerg'],
  ['NL', 'Rotterdam, The Hague, Utrecht'],
  ['CH', 'Geneva, Zurich, Basel'],
  ['ES', 'Barcelona, Valencia, Seville, Bilbao'],
  ['IT', 'Milan, Naples, Turin, Venice, Florence'],
  ['AU', 'Sydney, Melbourne, Brisbane, Perth, Adelaide'],
  ['SY', 'Aleppo, Homs, Latakia, Tartus, Idlib'],
];

/** Organisations: name|aliases, sort. */
export const organisations: readonly (readonly [names: string, sort: string])[] = [
  ['the United Nations|United Nations|UN', 'un'],
  ['the World Health Organization|World Health Organization|WHO', 'un'],
  ['UNESCO', 'un'],
  ['UNICEF', 'un'],
  ['the European Union|European Union|EU', 'bloc'],
  ['the European Commission|European Commission', 'bloc'],
  ['the African Union|African Union', 'bloc'],
  ['NATO', 'bloc'],
  ['the World Bank|World Bank', 'bank'],
  ['the International Monetary Fund|International Monetary Fund|IMF', 'bank'],
  ['Reuters', 'news-agency'],
  ['Amnesty International', 'charity'],
  ['the Red Cross|Red Cross', 'charity'],
  ['the Kremlin|Kremlin', 'government'],
  ['the White House|White House', 'government'],
];

/** Given names, men's and women's. */
export const menNames =
  'James John Robert Michael William David Richard Thomas Charles Daniel Matthew Anthony Mark Paul Steven Andrew George Edward Brian Kevin Peter Alan Ian Neil Colin Stuart Hamish Callum Angus Duncan Ewan Rory Sean Liam Patrick Connor Owen Rhys Huw Gareth Tom Ben Sam Jack Harry Oliver Luke Adam Simon Martin Nigel Graham Philip Henry Arthur Frank Joseph Samuel Benjamin Donald Joe Barack Bill Vladimir Emmanuel Ahmed Mohammed Omar Ali Hassan Khalid Yusuf Ibrahim Bashar Erik Lars Anders Johan Nils Jan Hans Klaus Luca Marco Carlos Luis Pedro Rafael Kenji Hiroshi Wei Raj Arjun Kofi Kwame Tariq Samir';
/** Women's given names. */
export const womenNames =
  'Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Nancy Lisa Margaret Sandra Ashley Emily Helen Anna Ruth Laura Rachel Catherine Katherine Kate Emma Olivia Sophie Charlotte Alice Grace Lucy Hannah Amy Fiona Moira Eilidh Isla Kirsty Morag Ailsa Catriona Niamh Siobhan Aoife Megan Carys Bethan Jane Julia Claire Diane Janet Joan Rosemary Ellen Ingrid Astrid Sofia Maria Elena Fatima Aisha Layla Leila Mariam Nadia Amina Priya Mei Yuki Angela Ursula Victoria Harriet Eleanor Martha Judith Naomi Ines';
