import { formatNumber } from './numbers';

const MB = 1024 * 1024;

/** "820 bytes", "640 kB", "2.4 MB". */
export function formatFileSize(bytes: number): string {
  if (bytes < 1024) return `${formatNumber(bytes)} bytes`;
  return bytes < MB ? `${formatNumber(bytes / 1024)} kB` : `${formatNumber(bytes / MB, 1)} MB`;
}
