import styles from './receive.module.css'

/** A document to try with. */
export const SampleLinks = () => (
  <p className={styles.sample}>
    Chưa có văn bản trong tay? Tải công văn mẫu:{' '}
    <a href="/api/samples/cong-van-mau.txt" download>
      bản chữ (.txt)
    </a>
    {' hoặc '}
    <a href="/api/samples/cong-van-mau.docx" download>
      bản Word (.docx)
    </a>
    .
  </p>
)
