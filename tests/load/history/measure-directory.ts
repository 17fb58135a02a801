import {
  findAncestors,
  findByNameKey,
  findDescendants,
  listDirectory,
} from '../../../modules/organizations/directory-store.ts'
import { foldName } from '../../../modules/organizations/index.ts'
import { findCurrentUnits } from '../../../modules/organizations/succession-store.ts'
import { placeAnswers, placeHistory } from '../../../modules/places/index.ts'
import { listPlaces } from '../../../modules/places/list-places/list-places-store.ts'
import { country } from './country.ts'
import { measureQuestions, type Question } from './measure-questions.ts'
import { findMeasured, type Measured } from './measured-agencies-store.ts'
import { findMeasuredPlaces, type MeasuredPlace } from './measured-places-store.ts'

const { tenantId } = country
const [then, now] = ['2025-06-30', '2026-01-01']
const page = 51

const ofAgencies: Question<Measured>[] = [
  [
    'a page of the directory of a day',
    (trx, { level }) => listDirectory(trx, tenantId, { on: then, level }, page, null),
  ],
  [
    'agencies directly under one',
    (trx, { parentId }) => listDirectory(trx, tenantId, { on: then, parentId }, page, null),
  ],
  ['search by words, a day', (trx, { words }) => listDirectory(trx, tenantId, { on: now, words }, page, null)],
  ['ancestors on a day', (trx, { id }) => findAncestors(trx, tenantId, id, then)],
  ['descendants on a day', (trx, { parentId }) => findDescendants(trx, tenantId, parentId, then)],
  ['(name, date) to agency', (trx, { name }) => findByNameKey(trx, tenantId, foldName(name), then)],
  ['who answers for a closed agency', (trx, { id }) => findCurrentUnits(trx, tenantId, [id], now)],
]

const ofPlaces: Question<MeasuredPlace>[] = [
  [
    'places directly under one, a day',
    (trx, { parentId }) => listPlaces(trx, tenantId, { on: then, parentId }, page, null),
  ],
  ['a place and those above it, a day', (trx, { id }) => placeHistory.findPlaceLines(trx, tenantId, [id], then)],
  [
    '(address, date) to unit, then and now',
    (trx, { address }) => placeAnswers.resolveAddress(trx, tenantId, address, { on: then, today: now }),
  ],
]

/** What people ask of agencies and places as of a day, over the whole country. */
export async function measureDirectory(databaseUrl: string): Promise<void> {
  await measureQuestions(
    'Agencies through time, 50,000 of them',
    databaseUrl,
    tenantId,
    (trx) => findMeasured(trx, tenantId, then, 400),
    ofAgencies,
  )
  await measureQuestions(
    'Places through time, the whole country before and after 01/07/2025',
    databaseUrl,
    tenantId,
    (trx) => findMeasuredPlaces(trx, then, 400),
    ofPlaces,
  )
}
