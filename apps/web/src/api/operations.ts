/** The generated client, at one address: `import { listPeople, type Person } from '../../api/operations'`. */
export * from '../../../../api-client/generated'
