import { domain } from '../../platform/knows-a-module.ts'
export const pack = domain
