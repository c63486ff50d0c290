/* The app's own words. */

const ENGLISH = {
  home: 'Latest', more: 'More', settings: 'Settings', back: 'Back', reload: 'Reload', retry: 'Try again',
  sections: 'Sections', about: 'About', website: 'Website', allArticles: 'All articles',
  look: 'Look', ios: 'iPhone', android: 'Android', theme: 'Appearance', auto: 'Automatic', light: 'Light', dark: 'Dark',
  size: 'Text size', s: 'Small', m: 'Standard', l: 'Large', xl: 'Very large',
  language: 'Language', en: 'English', ja: '日本語',
  emptyTitle: 'Nothing here yet', emptyText: 'Articles appear here as soon as they are there.',
  failedTitle: 'This cannot be shown now', failedText: 'The app could not reach its content. Look at the connection and try again.',
  goneTitle: 'Not here any more', goneText: 'The article or the app is not there.',
  noAppTitle: 'No app', noAppText: 'The address of this page has to name an app.',
  moreFailed: 'The rest could not be loaded.', saved: 'No connection. You see what was saved on this device.',
  readOn: 'Open on the website', open: 'Open', picture: 'Picture', pictureOf: 'Picture {0} of {1}', previous: 'Previous', next: 'Next',
  gallery: 'Pictures', table: 'Table', close: 'Close', play: 'Play', video: 'Video', audio: 'Sound', post: 'Post', map: 'Map',
  updated: 'Updated {0}', loading: 'Loading', tabs: 'Sections of the app', battery: 'Example status bar', read: 'Read',
  onPhone: 'On a phone', onPhoneText: 'Point its camera at the code.', codeOf: 'QR code of {0}',
  search: 'Search', searchFor: 'Search in {0}', searchedFor: 'Searched for', forgetSearches: 'Forget searches', popular: 'Much read',
  found: '{0} found', foundMore: 'More than {0} found', showMore: 'Show more', notFoundTitle: 'Nothing found',
  notFoundText: 'Try other or fewer words.', related: 'Related', readMore: 'Read more',
  updateTitle: 'This app is too old', updateText: 'Get the new version in the store to read on.',
  share: 'Share', copied: 'The link is in the clipboard.',
  inbox: 'Messages', notifications: 'Notifications', newMessage: 'New message', unread: 'New:', noPushesTitle: 'No messages',
  noPushesText: 'What the app tells you appears here.', noPushesOffText: 'Switch notifications on by the sign above.',
  topics: 'What about', allNews: 'All news', quietHours: 'Quiet hours', from: 'From', until: 'Until', pushLanguage: 'Language of messages',
  kept: 'Kept.', notTold: 'There is no connection now. It is passed on later.',
  consentTitle: 'May reading be counted?', consentText: 'It shows which articles are read, without your name and without any profile of you.',
  agree: 'Yes', decline: 'No', statistics: 'Count my reading',
  reading: 'Reading', savedTitle: 'Saved articles', save: 'Save for later', noneSavedTitle: 'Nothing saved',
  noneSavedText: 'Save an article by the sign above it. Here it is there without a connection too.',
};

const JAPANESE = {
  home: '新着', more: 'その他', settings: '設定', back: '戻る', reload: '再読み込み', retry: 'もう一度試す',
  sections: 'セクション', about: 'このアプリについて', website: 'ウェブサイト', allArticles: 'すべての記事',
  look: '見た目', ios: 'iPhone', android: 'Android', theme: '外観', auto: '自動', light: 'ライト', dark: 'ダーク',
  size: '文字の大きさ', s: '小', m: '標準', l: '大', xl: '特大',
  language: '言語', en: 'English', ja: '日本語',
  emptyTitle: 'まだ記事がありません', emptyText: '記事が届くと、ここに表示されます。',
  failedTitle: 'いまは表示できません', failedText: 'コンテンツに接続できませんでした。接続を確かめて、もう一度お試しください。',
  goneTitle: '見つかりません', goneText: 'この記事またはアプリはありません。',
  noAppTitle: 'アプリがありません', noAppText: 'このページのアドレスにアプリの指定が必要です。',
  moreFailed: '続きを読み込めませんでした。', saved: '接続がありません。この端末に保存された内容を表示しています。',
  readOn: 'ウェブサイトで開く', open: '開く', picture: '画像', pictureOf: '画像 {1} 枚中 {0} 枚目', previous: '前へ', next: '次へ',
  gallery: '画像', table: '表', close: '閉じる', play: '再生', video: '動画', audio: '音声', post: '投稿', map: '地図',
  updated: '更新 {0}', loading: '読み込み中', tabs: 'アプリのセクション', battery: 'ステータスバーの見本', read: '既読',
  onPhone: 'スマートフォンで開く', onPhoneText: 'カメラをコードに向けてください。', codeOf: '{0} の QR コード',
  search: '検索', searchFor: '{0} を検索', searchedFor: '検索履歴', forgetSearches: '履歴を消す', popular: 'よく読まれている記事',
  found: '{0} 件見つかりました', foundMore: '{0} 件以上見つかりました', showMore: 'もっと見る', notFoundTitle: '見つかりませんでした',
  notFoundText: 'ほかの言葉や、短い言葉でお試しください。', related: '関連記事', readMore: '詳しく見る',
  updateTitle: 'アプリの更新が必要です', updateText: '続けて読むには、ストアで新しいバージョンを入手してください。',
  share: '共有', copied: 'リンクをコピーしました。',
  inbox: 'お知らせ', notifications: '通知', newMessage: '新しいお知らせ', unread: '未読:', noPushesTitle: 'お知らせはありません',
  noPushesText: 'アプリからのお知らせがここに表示されます。', noPushesOffText: '上のしるしから通知をオンにできます。',
  topics: '受け取る話題', allNews: 'すべてのニュース', quietHours: '通知しない時間', from: '開始', until: '終了', pushLanguage: 'お知らせの言語',
  kept: '保存しました。', notTold: 'いまは接続がありません。あとで反映します。',
  consentTitle: '閲覧の記録を許可しますか', consentText: 'どの記事が読まれたかを数えます。お名前などの個人情報は記録しません。',
  agree: '許可する', decline: '許可しない', statistics: '閲覧を記録する',
  reading: '読む', savedTitle: '保存した記事', save: 'あとで読む', noneSavedTitle: '保存した記事はありません',
  noneSavedText: '記事の上のしるしで保存すると、接続がないときもここで読めます。',
};

const LANGUAGES = { en: ENGLISH, ja: JAPANESE };

let current = 'en';

export function chooseLanguage(wanted) {
  const preferred = wanted ? [wanted] : navigator.languages;
  current = preferred.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag in LANGUAGES) ?? 'en';
  document.documentElement.lang = current;
}

export function uiLanguage() {
  return current;
}

/* The locale for dates: the reader's own region where it is of the same language. */
export function uiLocale() {
  return navigator.languages.find((tag) => tag.toLowerCase().startsWith(current)) ?? current;
}

export function t(key, ...values) {
  return values.reduce((text, value, index) => text.replace(`{${index}}`, value), LANGUAGES[current][key] ?? key);
}
