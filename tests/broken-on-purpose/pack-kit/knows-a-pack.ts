import { pack } from '../packs/sample/uses-platform.ts'
export const kit = pack
