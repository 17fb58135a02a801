import { hashPassword as hash } from 'better-auth/crypto'

/** Hash of a password as the sign-in library stores it (scrypt with its own salt). */
export const hashPassword = (password: string): Promise<string> => hash(password)
