import { dutySheet } from '../../modules/directives/index.ts'
import { createImports } from '../../modules/imports/index.ts'
import { createIndicators } from '../../modules/indicators/index.ts'
import { organizationSheet } from '../../modules/organizations/index.ts'
import { createRegisters } from '../../modules/registers/index.ts'
import { changeSheet } from '../../modules/reorganizations/index.ts'
import type { Programme } from '../../pack-kit/index.ts'
import { safeZoneProgramme, safeZoneRecognitions } from '../../packs/an-toan-khu/index.ts'
import { recognitions } from './recognitions.ts'

/** The registers and indicators of some programmes, and the sheets that can be read in and written out with them, each as its module declares it. */
export const composeProgrammes = (given: readonly Programme[]) => {
  const registers = createRegisters({ programmes: given })
  return {
    registers,
    indicators: createIndicators({ programmes: given, recognitions: safeZoneRecognitions }),
    sheetImports: createImports({
      kinds: [dutySheet, organizationSheet, recognitions.sheet, changeSheet, ...registers.sheets],
    }),
  }
}

export type Programmes = ReturnType<typeof composeProgrammes>

/** What this installation runs: a programme of a pack is added here. */
export const programmes = composeProgrammes([safeZoneProgramme])
