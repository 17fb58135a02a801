import { directiveFollowers } from '../../modules/directives/index.ts'
import { dutyFollowers } from '../../modules/duties/index.ts'
import { registerFollowers } from '../../modules/registers/index.ts'
import { createReorganizations } from '../../modules/reorganizations/index.ts'

/** Reorganizations with everything that follows them: a module that keeps something of agencies adds its followers here. */
export const reorganizations = createReorganizations([...dutyFollowers, ...directiveFollowers, ...registerFollowers])
