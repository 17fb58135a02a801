/** Where the bytes of a file lie; told by its id alone, so that they are found even after the record is gone. */
export const storageKeyOf = (tenantId: string, fileId: string): string =>
  `${tenantId}/${fileId.slice(-4, -2)}/${fileId}`
