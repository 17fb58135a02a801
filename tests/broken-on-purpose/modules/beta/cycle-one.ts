import { second } from './cycle-two.ts'
export const first = (): unknown => second
