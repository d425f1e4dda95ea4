<?php
/**
 * The newsroom of these tests, run by PHP alone. `install` sets WordPress up with an administrator and an author; `publish` reads posts
 * from its input, as JSON, and publishes each as whoever wrote it, so that WordPress filters it as it does in its editor.
 */
if ( 'install' === $argv[1] ) {
	$database = new mysqli( 'localhost', 'root', '', '', 0, getenv( 'SUITE_SOCKET' ) );
	$database->query( 'CREATE DATABASE wordpress' );
	define( 'WP_INSTALLING', true );
}
require __DIR__ . '/wp-load.php';

if ( 'install' === $argv[1] ) {
	require ABSPATH . 'wp-admin/includes/upgrade.php';
	wp_install( 'The Paper', 'admin', 'admin@news.example', false, '', 'admin' );
	wp_insert_user(
		array(
			'user_login' => 'author',
			'user_pass'  => 'author',
			'role'       => 'author',
		)
	);
	exit;
}

$published = array();
foreach ( json_decode( file_get_contents( 'php://stdin' ), true ) as $post ) {
	wp_set_current_user( get_user_by( 'login', $post['author'] )->ID );
	$id = wp_insert_post(
		wp_slash(
			array(
				'post_name'    => $post['name'],
				'post_title'   => $post['name'],
				'post_content' => $post['content'],
				'post_status'  => 'publish',
			)
		),
		true
	);
	$published[ $post['name'] ] = get_post( $id )->post_content;
}
echo wp_json_encode( $published );
