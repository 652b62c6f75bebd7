<?php
/**
 * The quiz as HTML: the element with its link, or in feeds the link alone.
 *
 * @package Dalil
 */

defined( 'ABSPATH' ) || exit;

/**
 * The origin of an address: scheme, host and port, and nothing that follows; empty for anything but the web.
 *
 * @param mixed $address Whatever was written.
 * @return string For example https://dalil.example.
 */
function dalil_origin( $address ) {
	$parts = wp_parse_url( trim( is_string( $address ) ? $address : '' ) );
	if ( empty( $parts['host'] ) || ! in_array( $parts['scheme'] ?? '', array( 'https', 'http' ), true ) ) {
		return '';
	}
	return $parts['scheme'] . '://' . $parts['host'] . ( isset( $parts['port'] ) ? ':' . (int) $parts['port'] : '' );
}

/**
 * The quiz of a set.
 *
 * @param string $set   Id of the set; empty for that of the page's address.
 * @param string $src   Address of the service; empty for that of the settings.
 * @param string $theme Name of a look; empty for that of the page.
 * @return string HTML, everything in it escaped.
 */
function dalil_embed( $set, $src, $theme ) {
	$set     = preg_match( '/^[a-z0-9-]{1,64}$/D', (string) $set ) ? $set : '';
	$theme   = in_array( $theme, array( 'paper', 'ink', 'plain', 'contrast' ), true ) ? 'dalil-' . $theme : '';
	$service = dalil_origin( '' === trim( (string) $src ) ? get_option( 'dalil_service', '' ) : $src );
	if ( '' === $service ) {
		// Readers are not told of what only an editor can mend.
		return current_user_can( 'edit_posts' )
			? '<p>' . esc_html__( 'Dalil: name your service under Settings → Writing.', 'dalil' ) . '</p>'
			: '';
	}
	$link = '' === $set ? '' : sprintf(
		'<a href="%1$s">%2$s</a>',
		esc_url( $service . '/embed/' . $set ),
		esc_html__( 'Questions on this article', 'dalil' )
	);
	if ( is_feed() ) {
		return '' === $link ? '' : '<p>' . $link . '</p>';
	}
	wp_enqueue_style( 'dalil' );
	wp_enqueue_script_module( 'dalil-quiz' );
	return sprintf(
		'<dalil-quiz set="%1$s" src="%2$s" class="%3$s">%4$s</dalil-quiz>',
		esc_attr( $set ),
		esc_url( $service ),
		esc_attr( $theme ),
		$link
	);
}
