// Which part of the world a country lies in, by its ISO 3166 code: rivals of one part are likelier than any others. Own list.

/** Parts of the world and the countries of each, neighbours near each other. */
const parts: readonly (readonly [part: string, codes: string])[] = [
  ['western Europe', 'FR BE NL LU DE AT CH LI MC'],
  ['northern Europe', 'GB IE DK NO SE FI IS EE LV LT'],
  ['southern Europe', 'ES PT IT MT GR CY AD SM VA'],
  ['eastern Europe', 'PL CZ SK HU RO BG UA BY MD RU'],
  ['Balkans', 'HR SI BA RS ME MK AL XK'],
  ['Caucasus and central Asia', 'GE AM AZ KZ UZ TM KG TJ AF MN'],
  ['Middle East', 'SY LB JO IL PS IQ IR TR SA YE OM AE QA BH KW EG'],
  ['north Africa', 'MA DZ TN LY EG MR SD EH'],
  ['west Africa', 'SN ML BF NE CI GH TG BJ NG GN GW SL LR GM CV'],
  ['middle Africa', 'CM TD CF GA CG CD GQ ST AO'],
  ['east Africa', 'ET ER DJ SO KE UG TZ RW BI SS'],
  ['southern Africa', 'ZA NA BW ZW ZM MW MZ LS SZ MG MU KM SC'],
  ['south Asia', 'IN PK BD LK NP BT MV'],
  ['east Asia', 'CN JP KR KP TW HK'],
  ['south-east Asia', 'VN TH KH LA MM MY SG ID PH BN TL'],
  ['Oceania', 'AU NZ FJ PG SB VU WS TO'],
  ['north America', 'US CA MX'],
  ['central America', 'GT BZ HN SV NI CR PA'],
  ['Caribbean', 'CU HT DO JM BS BB TT'],
  ['south America', 'BR AR CL UY PY BO PE EC CO VE GY SR'],
];

let built: ReadonlyMap<string, readonly string[]> | undefined;

/** Returns the parts of the world that the country `code` lies in. */
export function partsOf(code: string): readonly string[] {
  if (built === undefined) {
    const found = new Map<string, string[]>();
    for (const [part, codes] of parts)
      for (const country of codes.split(' ')) found.set(country, [...(found.get(country) ?? []), part]);
    built = found;
  }
  return built.get(code) ?? [];
}
