/** A reorganization's page; of a draft one of its steps. */
export const reorganizationHref = (reorganizationId: string, step?: string): string =>
  `/sap-xep/${reorganizationId}${step ? `?buoc=${step}` : ''}`
