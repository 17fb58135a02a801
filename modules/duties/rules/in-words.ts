/** A date (yyyy-mm-dd) as it is written in a sentence: "30/6/2026". */
export const inWords = (date: string): string => date.split('-').map(Number).reverse().join('/')
