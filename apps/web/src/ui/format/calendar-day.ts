export { addDays, daysBetween } from '../../../../../pack-kit/calendar-day'
