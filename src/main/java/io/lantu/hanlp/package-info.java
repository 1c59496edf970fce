/**
 * The only code that knows HanLP: words with tags, and simplified characters.
 *
 * <pre>{@code
 * new HanlpSimplifier().simplify("瀋陽市");          // "沈阳市"
 * new HanlpSegmenter().segment("推进工业振兴");       // 推进/v 工业/n 振兴/v
 * }</pre>
 */
package io.lantu.hanlp;
