package app.joren.extraction.wall;

import java.util.regex.Pattern;

/** What walls say, in the languages of the web. */
final class WallWords {

	static final Pattern BOT_TITLE = words("just a moment", "attention required! \\| cloudflare",
			"checking your browser", "are you a (?:robot|human)", "robot check",
			"bot (?:check|verification|protection)", "human verification", "verify (?:that )?you are (?:a )?human",
			"pardon our interruption", "security (?:check|verification)", "ddos[- ]protection", "ddos-guard",
			"access (?:to this page )?(?:has been )?(?:is )?denied", "access blocked", "request blocked",
			"you have been blocked", "client challenge", "please wait\\.*$", "einen moment", "un instant\\b",
			"un momento", "só um momento", "captcha", "unusual traffic", "人間であることを確認", "ロボットではない",
			"アクセスが(?:拒否|制限|ブロック)", "セキュリティチェック", "しばらくお待ちください", "访问验证", "安全验证", "人机验证", "请稍候", "로봇이 아닙니다",
			"подтвердите, что вы не робот", "проверка браузера");

	static final Pattern BOT_TEXT = words("checking (?:if the site connection is secure|your browser)",
			"verif(?:y|ying)(?: that)? you are (?:a )?human", "enable javascript and cookies to continue",
			"complete the security check", "you(?:'re| are) not a (?:ro)?bot", "unusual (?:traffic|activity)",
			"request unsuccessful\\. incapsula", "performance (?:&|and) security by cloudflare", "incident id",
			"reference (?:#|id|number)", "ray id", "automated (?:requests|access|queries)", "press (?:&|and) hold",
			"ロボットではありません", "人間であることを確認", "自動化されたアクセス", "不正なアクセス", "请完成(?:安全)?验证");

	static final String BOT_MARKS = "script[src*=/cdn-cgi/challenge-platform/],iframe[src*=challenges.cloudflare.com],"
			+ "script[src*=challenges.cloudflare.com],#challenge-form,#challenge-running,#cf-challenge-running,"
			+ "#cf-wrapper,.cf-error-details,script[src*=captcha-delivery.com],iframe[src*=captcha-delivery.com],"
			+ "[src*=_Incapsula_Resource],#px-captcha,script[src*=perimeterx],#sec-if-cpt-container,#sec-bc-container,"
			+ "script[src*=awswaf.com],script[src*=/_sec/cp_challenge],.g-recaptcha,.h-captcha,.cf-turnstile,"
			+ "iframe[src*=recaptcha],iframe[src*=hcaptcha.com],script[src*=sgcaptcha],meta[content*=sgcaptcha],"
			+ "meta[content*='bm-verify'],meta[http-equiv=refresh][content*=captcha],[id*=distil],script[src*=ddos-guard]";

	static final Pattern BOT_SCRIPT = Pattern.compile(
			"_cf_chl_opt|captcha-delivery\\.com|_pxAppId|_pxUuid|awsWafCookieDomainList|sucuri_cloudproxy_js|bmak\\.|/_sec/verify|DDoS-GUARD|__ddg|slowAES\\.decrypt");

	static final Pattern CONSENT = words("before you continue", "we (?:value|respect|care about) your privacy",
			"your privacy(?: choices| matters)?", "cookie (?:consent|settings|policy|preferences|notice|wall)",
			"(?:accept|agree to|use of|uses?) (?:our |all )?cookies", "cookies? (?:akzeptieren|zustimmen)",
			"zustimmung", "bevor sie fortfahren", "mit werbung", "datenschutzeinstellungen", "avant de continuer",
			"accepter (?:les|et)", "gestion des cookies", "antes de continuar", "aceptar (?:las )?cookies",
			"prima di continuare", "accetta(?:re)? (?:i )?cookie", "voordat je verder", "cookies accepteren",
			"(?:cookie|クッキー)(?:の(?:使用|利用|設定))?に(?:関する|ついて|同意)", "同意(?:する|して|が必要)", "プライバシー設定", "同意并继续");

	static final Pattern AGREE = words("accept", "agree", "allow all", "got it", "continue", "consent", "akzeptieren",
			"zustimmen", "einverstanden", "accepter", "j'accepte", "aceptar", "aceito", "accett", "akkoord", "godkänn",
			"同意", "許可", "同意する", "接受", "동의");

	static final Pattern AGE = words(
			"(?:are|be) (?:you )?(?:over|at least|of legal|older than) ?(?:1[68]|20|21|age|drinking)?",
			"age (?:verification|check|gate|restricted)", "(?:under|over) (?:18|21)", "legal (?:drinking )?age",
			"(?:über|mindestens) (?:16|18) jahre", "altersprüfung", "plus de 18 ans", "mayor(?:es)? de (?:18|edad)",
			"maggiorenne", "(?:18|20)歳(?:以上|未満)", "年齢(?:確認|認証)", "成人向け", "未满18");

	static final Pattern AGE_SURE = words("age (?:verification|check|gate)", "(?:1[68]|20|21) (?:years|jahre|ans|años)",
			"(?:over|under|least) (?:18|21)", "legal (?:drinking )?age", "altersprüfung", "mayor(?:es)? de edad",
			"maggiorenne", "(?:18|20)歳(?:以上|未満)", "年齢(?:確認|認証)", "未满18");

	static final Pattern SIGN_IN = words("log ?in", "sign ?in", "log on", "members only", "anmelden", "anmeldung",
			"einloggen", "connexion", "se connecter", "identifiez-vous", "iniciar sesión", "acceder", "entrar",
			"accedi", "inloggen", "logga in", "logg inn", "log ind", "zaloguj", "войти", "вход", "ログイン", "サインイン",
			"会員(?:専用|限定)", "登录", "登入", "로그인", "giriş");

	static final Pattern PAYMENT = words("subscribe to (?:continue|read|unlock)", "subscribers? only",
			"(?:this (?:article|content|story) is )?(?:exclusive|reserved|available) (?:to|for) (?:our )?(?:subscribers|members)",
			"to (?:continue|keep) reading", "become a (?:subscriber|member)", "nur für abonnenten", "jetzt weiterlesen",
			"artikel (?:freischalten|mit)", "réservé (?:à nos|aux) abonnés", "abonnez-vous pour",
			"exclusivo para suscriptores", "suscríbete para", "riservato agli abbonati", "有料会員(?:限定|の方|になると)?",
			"会員限定(?:記事|です)?", "続きを(?:読む|お読み)", "この記事は有料", "订阅(?:后|以)", "付费");

	static final Pattern NOT_FOUND = words("(?:error )?404\\b", "page not found", "not found",
			"page (?:does not|doesn't|no longer) exist", "(?:can't|cannot|couldn't|could not) (?:find|be found)",
			"page (?:is )?(?:missing|unavailable|gone)", "no longer (?:available|exists)", "oops[,!. ]",
			"nothing (?:was )?found", "(?:seite|nicht) (?:wurde )?(?:leider )?nicht gefunden", "nicht gefunden",
			"existiert nicht", "page introuvable", "page non trouvée", "n'existe (?:pas|plus)",
			"no (?:se )?encontrad[ao]", "no existe", "não encontrad[ao]", "non (?:è stata )?trovata", "niet gevonden",
			"hittades inte", "ikke fun[dn]e[nt]", "ei löydy", "nie znaleziono", "nie istnieje", "nenalezena",
			"nem található", "bulunamadı", "не найден[ао]?", "не існує", "не знайден", "غير موجودة", "לא נמצא",
			"(?:ページ|記事|お探しのもの)(?:が|は)(?:見つかりません|存在しません|ありません)", "見つかりません(?:でした)?", "お探しのページ", "ページは(?:移動|削除)", "页面不存在",
			"找不到(?:页面|頁面|网页)?", "頁面不存在", "未找到", "찾을 수 없", "không tìm thấy", "tidak ditemukan", "ไม่พบหน้า");

	static final Pattern MAINTENANCE = words(
			"(?:site |website )?(?:is )?(?:down|closed)? ?(?:for|under|undergoing) (?:scheduled |planned )?maintenance",
			"maintenance(?: mode)?$", "scheduled maintenance", "(?:we'll|we will|will) be (?:right )?back",
			"back (?:soon|shortly|online)", "be right back", "temporarily (?:unavailable|offline|down)",
			"wartungsarbeiten", "wartungsmodus", "gleich (?:wieder|zurück)", "(?:site )?en (?:cours de )?maintenance",
			"en mantenimiento", "em manutenção", "in manutenzione", "onderhoud", "przerwa techniczna",
			"технические работы", "на обслуживании", "メンテナンス(?:中|のため|のお知らせ)?", "ただいま(?:準備|工事)中", "サービスを停止", "系统维护",
			"网站维护", "점검 중");

	static final Pattern PARKED = words(
			"(?:this )?domain (?:name )?(?:is|may be|has been) (?:for sale|parked|available|registered|expired)",
			"buy this domain", "domain (?:is )?for sale", "parked (?:domain|free|page)", "domain parking",
			"the domain has expired", "make an offer on", "inquire about this domain",
			"diese domain (?:steht zum verkauf|wurde|ist)", "domain kaufen", "domain geparkt",
			"ce domaine est (?:à vendre|parqué)", "ce nom de domaine", "este dominio (?:está|esta|ha sido)",
			"dominio in vendita", "dit domein is", "このドメイン(?:は|を)", "ドメインは.{0,20}(?:取得|登録|販売|売り)", "该域名",
			"域名(?:出售|已过期)", "домен (?:продается|продаётся|припаркован|зарегистрирован)", "future home of",
			"website coming soon");

	static final String PARKED_MARKS = "script[src*=sedoparking],script[src*=parkingcrew],script[src*=bodis.com],"
			+ "script[src*=parklogic],a[href*=hugedomains.com],a[href*=sedo.com],a[href*=afternic.com],a[href*=dan.com/],"
			+ "iframe[src*=parking],script[src*=domainparking],link[href*=sedoparking],img[src*=sedoparking]";

	static final Pattern DEFAULT_PAGE = words("welcome to nginx", "apache2? (?:\\w+ )?default page",
			"test page for (?:the )?(?:apache|nginx|http)", "^it works!?$", "iis (?:windows|\\d)",
			"internet information services", "default (?:web ?site|web) page",
			"welcome to (?:caddy|openresty|tengine|centos|litespeed)",
			"your (?:caddy|web) server is (?:working|running)", "web server's default page", "plesk",
			"http server test page", "default parallels plesk", "xampp", "congratulations! the .* is working",
			"さくらの(?:レンタルサーバ|vps)", "初期ドメイン");

	private WallWords() {
	}

	private static Pattern words(String... words) {
		return Pattern.compile("(?m)(?<![a-zа-я])(?:" + String.join("|", words) + ")");
	}

}
