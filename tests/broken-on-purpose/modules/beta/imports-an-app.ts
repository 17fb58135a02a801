import { screen } from '../../apps/web/reaches-into-modules.ts'
export const upward = screen
