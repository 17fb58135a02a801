export const registersHref = '/so-theo-doi'

export const registerHref = (register: string): string => `${registersHref}/${register}`

export const newRecordHref = (register: string): string => `${registersHref}/${register}/moi`

/** A form that waits to be sent, opened again to be mended. */
export const waitingFormHref = (register: string, clientKey: string): string =>
  `${newRecordHref(register)}?bieu=${clientKey}`

export const recordHref = (register: string, recordId: string): string => `${registersHref}/${register}/${recordId}`
