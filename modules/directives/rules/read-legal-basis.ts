/** Number and symbol of a cited document: "26/2020/NĐ-CP", "321-KH/TU", "9593/BNNMT-MT". */
const CITED =
  /(?<![\p{L}\d/.])(\d{1,5}(?: ?\/ ?\d{4})? ?\/ ?\p{Lu}[\p{L}\d]{0,14}(?:(?: ?[-–] ?| ?& ?)\p{Lu}[\p{L}\d]{0,14}){0,4}|\d{1,5} ?[-–] ?(?:NQ|QĐ|CT|KH|KL|HD|TT|QC|TB|CTr|ĐA|CV|QyĐ|BC)\/(?:TW|TU|ĐU|HU|[\p{Lu}]{2,6}))(?![\p{L}])/gu

/** The numbers of the documents the grounds cite, each once, in order. Laws cited by name only have none. */
export function readLegalBasis(paragraphs: string[], ownNumber: string | null): string[] {
  const found = new Set<string>()
  for (const text of paragraphs)
    for (const match of text.slice(0, 20_000).matchAll(CITED)) {
      const cited = (match[1] as string).replace(/ ?([-–/&]) ?/g, '$1').replace(/–/g, '-')
      if (cited !== ownNumber && !/^\d+\/\p{Lu}$/u.test(cited)) found.add(cited)
    }
  return [...found]
}
