import { dutySheet } from '../../modules/directives/index.ts'
import { createImports } from '../../modules/imports/index.ts'
import { organizationSheet } from '../../modules/organizations/index.ts'
import { changeSheet } from '../../modules/reorganizations/index.ts'
import { recognitions } from './recognitions.ts'

/** Sheets that can be read in and written out, each as its module declares it. */
export const sheetImports = createImports({ kinds: [dutySheet, organizationSheet, recognitions.sheet, changeSheet] })
