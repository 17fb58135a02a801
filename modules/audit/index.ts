export { type AuditEntry, appendAudit } from './append-audit.ts'
export { type AuditRow, listAuditRows } from './audit-store.ts'
