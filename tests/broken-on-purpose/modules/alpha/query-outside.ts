import { Kysely } from 'kysely'
export const handler = Kysely
