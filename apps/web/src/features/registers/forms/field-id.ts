/** The input of a field on the screen, to which the summary of errors leads. */
export const fieldId = (code: string): string => `truong-${code}`
