import { hidden } from '../../modules/beta/hidden.ts'
export const screen = hidden
