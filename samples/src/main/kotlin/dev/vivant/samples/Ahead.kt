package dev.vivant.samples

import dev.vivant.samples.django.TemplatePage
import io.netty.buffer.PooledByteBufAllocator
import io.netty.channel.nio.NioIoHandler
import io.netty.channel.socket.nio.NioServerSocketChannel
import io.netty.channel.socket.nio.NioSocketChannel
import io.netty.handler.codec.http.HttpServerCodec
import kotlin.concurrent.thread

/**
 * Gets ready on threads of their own what the first one comes to last, so that several processors start the gallery
 * sooner than one: two thirds of the time to start, classes are read and checked.
 */
internal fun getReadyAhead() {
  thread(isDaemon = true, name = "netty-ahead") {
    NioIoHandler.newFactory()
    PooledByteBufAllocator.DEFAULT.ioBuffer().release()
    NioServerSocketChannel().close()
    NioSocketChannel().close()
    HttpServerCodec()
  }
  thread(isDaemon = true, name = "templates-ahead") { TemplatePage.templates }
}
