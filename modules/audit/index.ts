export { appendAudit } from './append-audit.ts'
export { listAuditRows } from './audit-store.ts'
