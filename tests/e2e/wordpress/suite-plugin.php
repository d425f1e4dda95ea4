<?php
/* Plugin Name: What the end-to-end tests need of this WordPress. */

// WordPress fetches nothing from addresses of its own machine or network, nor from unusual ports, so that nobody can have it look into
// them. Here the explainers are on this machine.
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter(
	'http_allowed_safe_ports',
	function ( $ports ) {
		return array_merge( $ports, array( (int) getenv( 'SUITE_SITE_PORT' ) ) );
	}
);

// The same posts in each theme: ?theme=twentytwentyone
foreach ( array( 'template', 'stylesheet' ) as $option ) {
	add_filter(
		"pre_option_$option",
		function ( $value ) {
			return isset( $_GET['theme'] ) ? sanitize_key( $_GET['theme'] ) : $value;
		}
	);
}
// An address with a theme in it stays as it is.
remove_action( 'template_redirect', 'redirect_canonical' );

// And as they are where nobody has installed the plugin of docs/cms.md: ?plain
if ( isset( $_GET['plain'] ) ) {
	add_action(
		'init',
		function () {
			wp_embed_unregister_handler( 'sticking-points' );
		}
	);
	add_action(
		'wp_enqueue_scripts',
		function () {
			wp_dequeue_script( 'sticking-points' );
		},
		20
	);
}
