package com.vaadin.flow.component.html;

import com.vaadin.browserless.ComponentTester;
import com.vaadin.browserless.Tests;

/** Stands in for a class of browserless-test 1.1.1, which takes an image for a container, as it was before Flow 25.3. */
@Tests(Image.class)
public class ImageTester extends ComponentTester<Image> {

    public ImageTester(Image image) {
        super(image);
    }
}
