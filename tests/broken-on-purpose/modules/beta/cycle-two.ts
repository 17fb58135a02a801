import { first } from './cycle-one.ts'
export const second = (): unknown => first
