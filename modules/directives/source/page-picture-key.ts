/** Where the picture of a page lies; told by its directive and number, so that it is found before and after its row. */
export const pagePictureKey = (tenantId: string, directiveId: string, number: number): string =>
  `${tenantId}/${directiveId.slice(-4, -2)}/${directiveId}-page-${number}`
