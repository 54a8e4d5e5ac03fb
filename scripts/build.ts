import { buildIfStale } from './setup/build-if-stale.ts'

buildIfStale(() => console.log('Đang dựng các trang…'))
console.log('Các trang đã dựng xong, nằm trong thư mục build.')
