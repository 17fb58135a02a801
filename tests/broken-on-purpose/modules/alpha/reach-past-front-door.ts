import { hidden } from '../beta/hidden.ts'
export const reach = hidden
