import type { BenchCall } from '../bench-calls.ts'

const path = '/api/registers/tuyen-duong-hoa'

const read = (name: string, what: string, query: string, as: BenchCall['as'] = 'leader'): BenchCall => ({
  name,
  as,
  method: 'GET',
  paths: [`${path}/${what}?${new URLSearchParams(query).toString()}`],
})

/** What is asked of a large register: filter and sort on any field, words, the map. */
export const registerCalls = (): BenchCall[] => [
  read('newest', 'records', ''),
  read('sorted by length', 'records', 'sort=-length'),
  read('sorted by a date half have', 'records', 'sort=plantedOn'),
  read('a common state, by name', 'records', 'filter=state:is:planted&sort=roadName'),
  read('two common conditions, by money', 'records', 'filter=state:is:planted&filter=isLit:is:yes&sort=-stateMoney'),
  read('a narrow length, by name', 'records', 'filter=length:min:10&filter=length:max:10.5&sort=roadName'),
  read('a rare length and a state', 'records', 'filter=length:is:3.34&filter=state:is:planted'),
  read('what lacks a value', 'records', 'filter=decision:unknown&sort=length'),
  read('nothing fits', 'records', 'filter=state:is:planted&filter=length:max:-1'),
  read('words: dam but rach giong', 'records', 'q=dam but rach giong'),
  read('words that all have', 'records', 'q=duong hoa&sort=-length'),
  read('a number among words', 'records', 'q=tuyen 1234'),
  read('words and a filter', 'records', 'q=cuc van tho&filter=households:min:290&sort=-households', 'specialist'),
  read('map of a corner', 'points', 'west=105&south=9.5&east=105.02&north=10.5&field=start'),
  read('map of the whole', 'points', 'west=104&south=8&east=107&north=12&field=start'),
  read('map, filtered', 'points', 'west=104&south=8&east=107&north=12&field=start&filter=length:min:49'),
]
