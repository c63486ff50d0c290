package app.joren.analyzer.redesign;

/** Another worker makes the definition, or the app is forgotten. */
final class RedesignLost extends RuntimeException {

	RedesignLost(Claim.Granted claim) {
		super("The change " + claim.changeId() + " of app " + claim.appId() + " is not ours any more");
	}

}
