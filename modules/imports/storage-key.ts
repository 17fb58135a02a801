/** Where the bytes of an uploaded sheet lie until it has been read. */
export const sheetKeyOf = (tenantId: string, importId: string): string => `${tenantId}/sheets/${importId}`
