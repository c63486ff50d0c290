package app.joren.extraction.wall;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.PageParser;
import app.joren.extraction.wall.Wall.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class WallCheckTests {

	private static final String PROSE = "<p>The ferry to the island did not leave on Tuesday, for the third day in a row, and"
			+ " nobody in the harbour can say when it will go again or who is going to pay for it.</p>";

	@ParameterizedTest
	@MethodSource("walls")
	void aWallIsRecognised(Kind expected, String path, String markup) {
		assertThat(check(path, markup)).map(Wall::kind).contains(expected);
	}

	@ParameterizedTest
	@MethodSource("pages")
	void aPageIsNoWallForWhatItSays(String path, String markup) {
		assertThat(check(path, markup)).isEmpty();
	}

	static Stream<Arguments> walls() {
		return Stream.of(
				arguments(Kind.PARKED, "/",
						"<script>window.onload=function(){window.location.href='/lander'}</script>"),
				arguments(Kind.PARKED, "/lander",
						"<div id=root></div><script src=https://img1.wsimg.com/parking-lander/static/js/main.js></script>"),
				arguments(Kind.PARKED, "/",
						"<title>news.example</title><script src=//d1.sedoparking.com/js/parking.js></script>"),
				arguments(Kind.BOT_CHECK, "/",
						"<title>Just a moment...</title><h1>news.example</h1><p>Checking if the site connection is secure</p><script>window._cf_chl_opt={cvId:'3'}</script>"),
				arguments(Kind.BOT_CHECK, "/a",
						"<title>Just a moment...</title><noscript>Enable JavaScript and cookies to continue</noscript><script src=/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1></script>"),
				arguments(Kind.BOT_CHECK, "/a",
						"<title>Attention Required! | Cloudflare</title><div id=cf-wrapper><h1>Sorry, you have been blocked</h1><p>You are unable to access news.example</p><p>Cloudflare Ray ID: 7a</p></div>"),
				arguments(Kind.BOT_CHECK, "/a",
						"<title>news.example</title><body><script>var dd={'rt':'c','host':'geo.captcha-delivery.com'}</script><script src=https://ct.captcha-delivery.com/c.js></script><p>Please enable JS and disable any ad blocker</p>"),
				arguments(Kind.BOT_CHECK, "/a",
						"<title>Access to this page has been denied</title><div id=px-captcha></div><h1>Press & Hold to confirm you are a human</h1><p>Reference ID 5</p>"),
				arguments(Kind.BOT_CHECK, "/a",
						"<html><head><meta name=robots content=noindex></head><body><iframe id=main-iframe src='/_Incapsula_Resource?CWUDNSAI=1'>Request unsuccessful. Incapsula incident ID: 1</iframe></body>"),
				arguments(Kind.BOT_CHECK, "/a",
						"<title>Access Denied</title><h1>Access Denied</h1>You don't have permission to access this on this server.<p>Reference #18.2d</p>"),
				arguments(Kind.BOT_CHECK, "/a",
						"<title>Pardon Our Interruption</title><h1>Pardon Our Interruption...</h1><p>As you were browsing something about your browser made us think you were a bot.</p>"),
				arguments(Kind.BOT_CHECK, "/a",
						"<title></title><script>window.awsWafCookieDomainList=[];</script><script src=https://x.token.awswaf.com/challenge.js></script><noscript>JavaScript is disabled</noscript>"),
				arguments(Kind.BOT_CHECK, "/a",
						"<title>Robot Check</title><form><h4>Enter the characters you see below</h4><input name=field></form>"),
				arguments(Kind.BOT_CHECK, "/a",
						"<title>アクセスが制限されています</title><h1>人間であることを確認してください</h1><div class=g-recaptcha></div>"),
				arguments(Kind.BOT_CHECK, "/a", "<title>安全验证</title><p>请完成安全验证后继续访问</p>"),
				arguments(Kind.CONSENT, "/",
						"<title>Before you continue</title><h1>Before you continue</h1><form><p>We use cookies and data to deliver our services.</p><button>Reject all</button><button>Accept all</button></form>"),
				arguments(Kind.CONSENT, "/consent?return=%2F",
						"<h1>Your privacy matters</h1><p>We and our partners store personal data such as cookies.</p><button>I agree</button>"),
				arguments(Kind.CONSENT, "/",
						"<title>Zustimmung</title><div class=cmp><h1>Weiter mit Werbung lesen</h1><p>Besuchen Sie uns wie gewohnt mit Werbung und Cookies.</p><button>Akzeptieren und weiter</button></div>"),
				arguments(Kind.CONSENT, "/",
						"<h1>Avant de continuer</h1><p>Nos partenaires et nous utilisons des cookies.</p><button>Accepter et continuer</button>"),
				arguments(Kind.CONSENT, "/",
						"<h1>クッキーの使用に関する同意</h1><p>当サイトはクッキーを使用します。プライバシーに関する設定ができます。</p><button>同意する</button>"),
				arguments(Kind.AGE, "/",
						"<title>Cellar</title><h1>Welcome</h1><p>Are you over 18?</p><button>Yes</button><button>No</button>"),
				arguments(Kind.AGE, "/",
						"<h2>Age verification</h2><p>You must be of legal drinking age to enter.</p><a href=/yes>Enter</a>"),
				arguments(Kind.AGE, "/", "<h1>年齢確認</h1><p>あなたは20歳以上ですか？</p><a href=/yes>はい</a> <a href=/no>いいえ</a>"),
				arguments(Kind.AGE, "/",
						"<h1>Altersprüfung</h1><p>Sind Sie mindestens 18 Jahre alt?</p><button>Ja</button><button>Nein</button>"),
				arguments(Kind.SIGN_IN, "/login?next=/a",
						"<title>Sign in</title><form><input name=user><input type=password><button>Sign in</button></form>"),
				arguments(Kind.SIGN_IN, "/a",
						"<title>Members only</title><h1>Log in to read</h1><form><input type=password></form><a href=/forgot>Forgot?</a>"),
				arguments(Kind.SIGN_IN, "/wp-login.php",
						"<title>Anmelden ‹ Verein</title><form id=loginform><input type=password></form>"),
				arguments(Kind.SIGN_IN, "/member",
						"<title>会員ログイン</title><h1>ログイン</h1><form><input type=text><input type=password></form>"),
				arguments(Kind.SIGN_IN, "/accounts/signin",
						"<title>Connexion</title><h1>Se connecter</h1><form><input type=email></form>"),
				arguments(Kind.PAYMENT, "/a",
						"<title>Ferry strike</title><h1>Ferry strike</h1><div class=paywall><p>Subscribe to continue reading</p><a href=/offer>Offer</a></div>"),
				arguments(Kind.PAYMENT, "/a",
						"<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":\"False\"}</script><h1>フェリー欠航</h1><p>この記事は有料会員限定です。</p>"),
				arguments(Kind.PAYMENT, "/a",
						"<script type='application/ld+json'>{\"isAccessibleForFree\":false}</script><h1>Streik</h1><p>Dieser Artikel ist nur für Abonnenten.</p>"),
				arguments(Kind.NOT_FOUND, "/x",
						"<title>404 Not Found</title><h1>Not Found</h1><p>The requested URL was not found on this server.</p>"),
				arguments(Kind.NOT_FOUND, "/x",
						"<title>Page not found | The Herald</title><nav><a href=/>Home</a></nav><h1>Oops! That page can't be found.</h1><p>Maybe try a search?</p>"),
				arguments(Kind.NOT_FOUND, "/x", "<title>Seite nicht gefunden</title><h1>Seite nicht gefunden</h1>"),
				arguments(Kind.NOT_FOUND, "/x", "<title>Page introuvable</title><h1>Cette page n'existe plus</h1>"),
				arguments(Kind.NOT_FOUND, "/x",
						"<title>ページが見つかりません｜港新聞</title><h1>お探しのページは見つかりませんでした</h1><p>移動または削除された可能性があります。</p>"),
				arguments(Kind.NOT_FOUND, "/x", "<title>Página no encontrada</title><h1>Página no encontrada</h1>"),
				arguments(Kind.NOT_FOUND, "/x", "<title>页面不存在</title><h1>抱歉，页面不存在</h1>"),
				arguments(Kind.NOT_FOUND, "/x", "<title>Страница не найдена</title><h1>Страница не найдена</h1>"),
				arguments(Kind.MAINTENANCE, "/", "<h1>Back soon</h1>"),
				arguments(Kind.MAINTENANCE, "/",
						"<title>Maintenance</title><h1>We'll be back shortly</h1><p>Scheduled maintenance is under way.</p>"),
				arguments(Kind.MAINTENANCE, "/", "<title>メンテナンス中</title><h1>ただいまメンテナンス中です</h1>"),
				arguments(Kind.MAINTENANCE, "/",
						"<title>Wartungsarbeiten</title><h1>Wartungsarbeiten</h1><p>Wir sind bald zurück.</p>"),
				arguments(Kind.PARKED, "/",
						"<title>news.example</title><h1>This domain is for sale</h1><a href=https://sedo.com/x>Make an offer</a>"),
				arguments(Kind.PARKED, "/",
						"<title>news.example</title><script src=https://img.sedoparking.com/x.js></script><h2>Related searches</h2><ul><li>Loans</li></ul>"),
				arguments(Kind.PARKED, "/", "<h1>Diese Domain steht zum Verkauf</h1>"),
				arguments(Kind.PARKED, "/", "<title>お名前</title><h1>このドメインは現在販売中です</h1>"),
				arguments(Kind.DEFAULT_PAGE, "/",
						"<title>Welcome to nginx!</title><h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working.</p>"),
				arguments(Kind.DEFAULT_PAGE, "/",
						"<title>Apache2 Ubuntu Default Page: It works</title><p>This is the default welcome page used to test the correct operation of the server.</p>"),
				arguments(Kind.DEFAULT_PAGE, "/", "<h1>It works!</h1>"),
				arguments(Kind.DEFAULT_PAGE, "/", "<title>IIS Windows Server</title><img src=iisstart.png>"));
	}

	static Stream<Arguments> pages() {
		return Stream.of(
				arguments("/a",
						"<title>Just a moment of silence</title><article><h1>Just a moment of silence</h1>"
								+ PROSE.repeat(6) + "</article>"),
				arguments("/a",
						"<title>Page not found: how links die</title><article><h1>Page not found: how links die</h1>"
								+ PROSE.repeat(6) + "</article>"),
				arguments("/a",
						"<title>Bahn: Wartungsarbeiten am Wochenende</title><h1>Wartungsarbeiten am Wochenende</h1>"
								+ PROSE.repeat(6)),
				arguments("/a",
						"<title>Ferry strike</title><h1>Ferry strike</h1>" + PROSE.repeat(3)
								+ "<div class=cookie-banner><p>We use cookies.</p><button>Accept</button></div>"),
				arguments("/a",
						"<title>Ferry strike</title><h1>Ferry strike</h1>" + PROSE.repeat(2)
								+ "<div class=paywall>Subscribe to continue reading</div>"),
				arguments("/a",
						"<title>Ferry strike</title><h1>Ferry strike</h1>" + PROSE.repeat(3)
								+ "<form><input type=password></form>"),
				arguments("/a",
						"<title>Ferry strike</title><h1>Ferry strike</h1>" + PROSE.repeat(3)
								+ "<form><textarea></textarea><div class=cf-turnstile></div></form>"),
				arguments("/",
						"<title>The Herald</title><nav><a href=/login>Log in</a></nav><h2><a href=/1>Ferry strike enters third day</a></h2><h2><a href=/2>The old mill turns again</a></h2>"),
				arguments("/",
						"<title>The Herald</title><main><h1>Under construction</h1><p>Our new site opens in spring, and we are looking forward to it.</p></main>"),
				arguments("/contact",
						"<title>Contact</title><h1>Contact</h1><p>Write to us.</p><form><input name=mail><div class=g-recaptcha></div></form><p>Harbour street 1, telephone 12345, open from nine to five on every day but Sunday, with a break at noon, when nobody is there to answer; letters are answered within a week, and visitors are welcome without having said so before.</p>"),
				arguments("/a",
						"<title>港新聞</title><article><h1>十八歳以上の有権者</h1><time datetime=2026-11-24>11月24日</time><p>投票率は前回を上回った。</p></article>"),
				arguments("/", "<div id=root></div><script src=/app.js></script>"), arguments("/", ""));
	}

	private static Optional<Wall> check(String path, String markup) {
		return WallCheck.of(PageParser.parse(new FetchedPage(URI.create("https://news.example" + path),
				"text/html; charset=utf-8", markup.getBytes(StandardCharsets.UTF_8))));
	}

}
