import '@mantine/core/styles/Notification.css'
import '@mantine/notifications/styles.css'
import { Notifications } from '@mantine/notifications'
import styles from './notify.module.css'

/** Mounted once in AppProviders; screens call notify(). */
export function NotificationHost() {
  return <Notifications position="bottom-left" containerWidth={400} limit={3} className={styles.host} />
}
