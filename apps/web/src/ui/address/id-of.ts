const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** An id in an address; undefined for what is none. */
export const idOf = (given: unknown): string | undefined =>
  typeof given === 'string' && uuid.test(given) ? given : undefined
