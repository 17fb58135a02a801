export { appendAudit, type AuditEntry } from './append-audit.ts'
export { type AuditRow, listAuditRows } from './audit-store.ts'
